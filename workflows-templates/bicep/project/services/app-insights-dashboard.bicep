import { context as landingZone } from '../../shared/types.bicep'

@description('Title of the workbook.')
param name string
param context landingZone
param applicationInsightsId string

func chart(title string, query string, visualization string) object => {
  type: 3
  name: title
  content: {
    version: 'KqlItem/1.0'
    title: title
    query: query
    size: 0
    timeContextFromParameter: 'TimeRange'
    queryType: 0
    resourceType: 'microsoft.insights/components'
    visualization: visualization
  }
  customWidth: '50'
}

// A workbook, not a portal dashboard: it keeps its own time range and needs no coordinates.
resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, name)
  location: context.location
  tags: context.tags
  kind: 'shared'
  properties: {
    displayName: name
    category: 'workbook'
    sourceId: applicationInsightsId
    serializedData: string({
      version: 'Notebook/1.0'
      fallbackResourceIds: [applicationInsightsId]
      items: [
        {
          type: 9
          name: 'parameters'
          content: {
            version: 'KqlParameterItem/1.0'
            parameters: [
              {
                id: guid(name, 'TimeRange')
                version: 'KqlParameterItem/1.0'
                name: 'TimeRange'
                label: 'Time range'
                type: 4
                value: { durationMs: 86400000 }
                typeSettings: {
                  allowCustom: true
                  selectableValues: [
                    { durationMs: 3600000 }
                    { durationMs: 86400000 }
                    { durationMs: 604800000 }
                    { durationMs: 2592000000 }
                  ]
                }
              }
            ]
          }
        }
        chart(
          'Requests by app',
          'requests | summarize Requests = count() by bin(timestamp, 15m), cloud_RoleName',
          'timechart'
        )
        chart(
          'Failed requests by app',
          'requests | where success == false | summarize Failed = count() by bin(timestamp, 15m), cloud_RoleName',
          'timechart'
        )
        chart(
          'Response time (95th percentile, ms)',
          'requests | summarize Duration = percentile(duration, 95) by bin(timestamp, 15m), cloud_RoleName',
          'timechart'
        )
        chart(
          'Most frequent exceptions',
          'exceptions | summarize Count = count() by type, cloud_RoleName | top 20 by Count',
          'table'
        )
        chart(
          'Calls to other services',
          'dependencies | summarize Calls = count(), Failed = countif(success == false), Duration = percentile(duration, 95) by type, target | top 20 by Calls',
          'table'
        )
      ]
    })
  }
}

output id string = workbook.id
output name string = workbook.name
