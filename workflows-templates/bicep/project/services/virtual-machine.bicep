import { metrics } from '../../shared/diagnostics.bicep'
import { keyIdentifier } from '../../shared/encryption.bicep'
import { context as landingZone, projectSubnetIds } from '../../shared/types.bicep'
import { virtualMachineSettings } from '../types.bicep'

param name string
param context landingZone
param settings virtualMachineSettings
@description('Kept in the key vault. Empty for a machine that exists already: Azure keeps its password and refuses another one.')
@secure()
param adminPassword string
param keyVaultName string
param subnets projectSubnetIds
param size string = 'Standard_D2as_v5'
@description('Hour and minute (hhmm) the machine is switched off at.')
param shutdownTime string = '0330'
param timeZone string = 'W. Europe Standard Time'

var key = context.encryption
// A disk encryption set takes no key without a version.
var encrypted = !empty(key.keyName) && !empty(key.keyVersion)
var managedDisk = {
  storageAccountType: 'StandardSSD_LRS'
  diskEncryptionSet: encrypted ? { id: diskEncryption.id } : null
}

resource diskEncryption 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = if (encrypted) {
  name: '${name}-des'
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${key.identityId}': {} }
  }
  properties: {
    encryptionType: 'EncryptionAtRestWithCustomerKey'
    activeKey: {
      sourceVault: { id: key.keyVaultId }
      keyUrl: keyIdentifier(key)
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyVaultName

  resource password 'secrets' = if (!empty(adminPassword)) {
    name: 'esml-dsvm-password'
    properties: {
      value: adminPassword
      contentType: 'Administrator ${settings.userName} of ${name}'
    }
  }
}

resource networkInterface 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: '${name}-nic'
  location: context.location
  tags: context.tags
  properties: {
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: { id: subnets.genai }
          privateIPAllocationMethod: 'Dynamic'
        }
      }
    ]
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-11-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: { type: 'SystemAssigned' }
  properties: {
    hardwareProfile: { vmSize: size }
    licenseType: settings.hybridBenefit ? 'Windows_Server' : null
    securityProfile: { encryptionAtHost: true }
    osProfile: {
      // Fifteen characters that no machine of another environment has: Entra takes a host name once.
      computerName: 'vm${uniqueString(resourceGroup().id, name)}'
      adminUsername: settings.userName
      adminPassword: empty(adminPassword) ? null : adminPassword
      windowsConfiguration: {
        enableAutomaticUpdates: true
        provisionVMAgent: true
        patchSettings: { patchMode: 'AutomaticByOS', assessmentMode: 'ImageDefault' }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'microsoft-dsvm'
        offer: 'dsvm-win-2022'
        sku: 'winserver-2022'
        version: 'latest'
      }
      osDisk: {
        name: '${name}-os'
        createOption: 'FromImage'
        diskSizeGB: 256
        deleteOption: 'Delete'
        managedDisk: managedDisk
      }
      dataDisks: [
        {
          name: '${name}-data'
          lun: 0
          createOption: 'Empty'
          diskSizeGB: 128
          deleteOption: 'Detach'
          managedDisk: managedDisk
        }
      ]
    }
    networkProfile: {
      networkInterfaces: [{ id: networkInterface.id, properties: { deleteOption: 'Delete' } }]
    }
    diagnosticsProfile: { bootDiagnostics: { enabled: true } }
  }
  // A machine whose password is nowhere would be lost.
  dependsOn: [vault::password]

  resource entraLogin 'extensions' = {
    name: 'AADLoginForWindows'
    location: context.location
    tags: context.tags
    properties: {
      publisher: 'Microsoft.Azure.ActiveDirectory'
      type: 'AADLoginForWindows'
      typeHandlerVersion: '2.0'
      autoUpgradeMinorVersion: true
    }
  }
}

// The name is what Azure looks for.
resource shutdown 'Microsoft.DevTestLab/schedules@2018-09-15' = {
  name: 'shutdown-computevm-${name}'
  location: context.location
  tags: context.tags
  properties: {
    status: 'Enabled'
    taskType: 'ComputeVmShutdownTask'
    dailyRecurrence: { time: shutdownTime }
    timeZoneId: timeZone
    targetResourceId: machine.id
    notificationSettings: { status: 'Disabled' }
  }
}

// Machines have no logs of their own.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: machine
  name: 'default'
  properties: {
    workspaceId: context.logAnalyticsId
    metrics: metrics
  }
}

output id string = machine.id
output name string = machine.name
output principalId string = machine.identity.principalId
