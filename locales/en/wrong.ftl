### What several forms say of a field.
wrong-choice = Choose one of the options.
wrong-day = Write a day that exists, like 9-03-2026.
wrong-students = Write how many students they are, like 32.
wrong-number = Write a number, like 52 or 52.5.
wrong-percentage = A percentage goes from 0 to 100.
wrong-mark = A mark goes from 1.0 to 7.0.
wrong-negative = It can't be less than zero.
wrong-name-empty = The name is missing.
wrong-year = Write a year in four digits, like 2026.
wrong-more-than-all = They can't be more than the whole.
wrong-no-denominator = The whole must be more than zero.
wrong-chart-of-kind = That chart does not fit this kind of figure. Leave the one that fits.
wrong-counted-empty = Write what is counted.
wrong-among-empty = Write among what it is counted.
wrong-per = Write a whole number, like 100 or 1000.
