#!/usr/bin/env python3
"""Asks LibreOffice Calc for the values that tests/analysis/cash_flow_test.cpp has as constants. Not run by ctest: the
values are recorded, with the version of LibreOffice that gave them.

Prints a line for each formula: the formula and its value. Needs `libreoffice`.
"""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

# Flows in row 1: a fee of 130 now, a raise of 40 in months 3 to 26, a renewal of 75 in month 14.
FLOWS = [-130] + [0, 0] + [40] * 24
FLOWS[14] -= 75
RANGE = "[.A1:.AA1]"
MONTHLY = "(1.05^(1/12)-1)"
FORMULAS = [
    f"of:=[.A1]+NPV({MONTHLY};[.B1:.AA1])",
    f"of:=(1+IRR({RANGE}))^12-1",
    f"of:=(1+MIRR({RANGE};{MONTHLY};{MONTHLY}))^12-1",
]


def sheet() -> str:
    numbers = "".join(f'<table:table-cell office:value-type="float" office:value="{x}"/>' for x in FLOWS)
    formulas = "".join(f"<table:table-cell table:formula={quoteattr(f)}/>" for f in FORMULAS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="flows"><table:table-row>{numbers}</table:table-row>
<table:table-row>{formulas}</table:table-row></table:table></office:spreadsheet></office:body></office:document>"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "flows.fods"
        source.write_text(sheet(), encoding="utf-8")
        # The ninth token saves cell contents as they are, not as they are shown.
        subprocess.run(["libreoffice", f"-env:UserInstallation=file://{folder}/user", "--headless", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", folder, source],
                       check=True, capture_output=True)
        with (Path(folder) / "flows.csv").open(encoding="utf-8") as file:
            values = list(csv.reader(file))[1]
    for formula, value in zip(FORMULAS, values):
        print(formula, value)
    return 0


if __name__ == "__main__":
    sys.exit(main())
