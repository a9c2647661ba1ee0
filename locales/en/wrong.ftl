### What a field lacks: sentences that all forms share.
wrong-name-empty = The name is missing.
wrong-year = Write a year in four digits, like 2026.
wrong-choice = Choose one of the options.
