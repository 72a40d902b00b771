import { diagnosticLevel } from 'types.bicep'

@description('Log settings of a level. An entry "group:allLogs" names a category group, any other a category.')
@export()
func logs(level diagnosticLevel, gold string[], silver string[], bronze string[]) object[] =>
  map(
    level == 'gold' ? gold : level == 'silver' ? silver : bronze,
    entry =>
      startsWith(entry, 'group:')
        ? { categoryGroup: substring(entry, 6), enabled: true }
        : { category: entry, enabled: true }
  )

@description('All metrics, at every level.')
@export()
var metrics = [
  { category: 'AllMetrics', enabled: true }
]
