import { budgetSettings } from 'types.bicep'

param name string
param settings budgetSettings

var thresholds = [80, 100]

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: name
  properties: {
    category: 'Cost'
    timeGrain: 'Monthly'
    amount: settings.amount
    timePeriod: { startDate: settings.startDate }
    notifications: toObject(thresholds, threshold => 'actual${threshold}', threshold => {
      enabled: true
      operator: 'GreaterThanOrEqualTo'
      thresholdType: 'Actual'
      threshold: threshold
      contactEmails: settings.contactEmails
      // Somebody must hear of it where no addresses are given.
      contactRoles: empty(settings.contactEmails) ? ['Owner'] : []
    })
  }
}
