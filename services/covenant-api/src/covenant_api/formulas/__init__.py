"""The arithmetic of Covenant reporting: pure functions over Decimals, each with its source and a trace of its steps.

Nothing here knows a database, a request or a rule set. What can be judged in more than one way (limits, levels,
deadlines) is data of the rule sets, in `covenant_api.rules`.

| module | what it computes |
|---|---|
| `exact` | the decimal context, and arithmetic in which what is unknown stays unknown |
| `trace`, `clauses`, `errors` | steps of a computation, what each rests on, what cannot be computed |
| `matrix` | sectors, sub-sectors, scopes and their references in the GPC |
| `carriers`, `units` | energy carriers with calorific values; amounts in other units |
| `warming_potentials` | gases to CO2 equivalents |
| `emission_factors`, `activity` | factors per unit of energy; amounts times factors |
| `local_energy` | local factors of electricity and heat, combined heat and power |
| `totals`, `uncertainty` | sums of an inventory, completeness, combined uncertainty |
| `targets`, `progress` | targets of the four types, the line to them, and where an inventory stands |
"""
