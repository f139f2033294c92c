"""The form that brings a file in."""

from typing import Any

from django import forms

from dpa.stats.imports.files import check
from dpa.stats.imports.tables import MOST_BYTES, MOST_ROWS, Unreadable


class UploadForm(forms.Form):
    """One file. What can be seen without opening it is refused beside the field."""

    file = forms.FileField(
        label="CSV or XLSX file",
        help_text=f"At most {MOST_ROWS:,} rows and {MOST_BYTES // 1024**2} MB.",
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
        allow_empty_file=True,
    )

    def clean_file(self) -> Any:
        """The upload, if its name and size may be right."""
        file = self.cleaned_data["file"]
        try:
            check(file.name, file.size)
        except Unreadable as error:
            raise forms.ValidationError(str(error)) from None
        return file
