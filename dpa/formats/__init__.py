"""How dates are written in each language, by name: `{{ day|date:"WEEKDAY_DATE" }}`.

Django looks here first (FORMAT_MODULE_PATH), then among its own; a name of ours must stand in each.
"""
