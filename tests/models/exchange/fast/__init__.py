"""Whole organisations in memory: thousands of histories a minute, under a seed.

`plan` says what happens, as plain data; `stations` keep the rules of DESIGN section 2 with dictionaries in place of
tables; `naive` is a second model that shares no code with them; `world` lives a plan with both and compares;
`shrink` makes the plan of a failure small.
"""
