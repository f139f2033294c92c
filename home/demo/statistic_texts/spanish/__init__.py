"""The Spanish of the demo statistics, a module for each of the English ones and named as that."""

from importlib import import_module
from pkgutil import iter_modules

from home.demo.statistic_texts.shape import Translation

# By the slug of the statistic.
SPANISH: dict[str, Translation] = {
    module.name.replace("_", "-"): import_module(f"{__name__}.{module.name}").SPANISH
    for module in iter_modules(__path__)
}
