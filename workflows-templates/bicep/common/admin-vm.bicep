import { metrics } from '../shared/diagnostics.bicep'
import { context as landingZone } from '../shared/types.bicep'
import { keyIdentifier } from '../shared/encryption.bicep'
import { adminVmSettings } from 'types.bicep'

param name string
param context landingZone
param settings adminVmSettings
@description('Empty for a machine that exists already: Azure keeps its password and refuses another one.')
@secure()
param password string
@description('Vault that keeps user name and password.')
param keyVaultName string

// A disk encryption set takes no key without a version.
var encrypted = !empty(context.encryption.keyName) && !empty(context.encryption.keyVersion)

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyVaultName
}

resource userNameSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(password)) {
  parent: vault
  name: '${name}-user'
  properties: { value: settings.userName }
}

// Written before the machine: a password nobody knows would lock everybody out.
resource passwordSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = if (!empty(password)) {
  parent: vault
  name: '${name}-password'
  properties: { value: password }
}

resource nic 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: '${name}-nic'
  location: context.location
  tags: context.tags
  properties: {
    enableAcceleratedNetworking: true
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: { id: context.placement.subnetId }
          privateIPAllocationMethod: 'Dynamic'
        }
      }
    ]
  }
}

resource diskEncryption 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = if (encrypted) {
  name: '${name}-des'
  location: context.location
  tags: context.tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${context.encryption.identityId}': {} }
  }
  properties: {
    encryptionType: 'EncryptionAtRestWithCustomerKey'
    activeKey: {
      keyUrl: keyIdentifier(context.encryption)
      sourceVault: { id: context.encryption.keyVaultId }
    }
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-11-01' = {
  name: name
  location: context.location
  tags: context.tags
  identity: { type: 'SystemAssigned' }
  properties: {
    hardwareProfile: { vmSize: 'Standard_D4s_v5' }
    licenseType: settings.hybridBenefit ? 'Windows_Server' : null
    osProfile: {
      // Fifteen characters that no machine of another factory has: Entra takes a host name once.
      computerName: 'vm${uniqueString(resourceGroup().id, name)}'
      adminUsername: settings.userName
      adminPassword: empty(password) ? null : password
      windowsConfiguration: {
        provisionVMAgent: true
        enableAutomaticUpdates: true
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
          assessmentMode: 'AutomaticByPlatform'
        }
      }
    }
    securityProfile: {
      encryptionAtHost: true
      securityType: 'TrustedLaunch'
      uefiSettings: { secureBootEnabled: true, vTpmEnabled: true }
    }
    storageProfile: {
      imageReference: {
        publisher: 'MicrosoftWindowsServer'
        offer: 'WindowsServer'
        sku: '2022-datacenter-azure-edition'
        version: settings.?imageVersion ?? 'latest'
      }
      osDisk: {
        name: '${name}-osdisk'
        createOption: 'FromImage'
        deleteOption: 'Delete'
        managedDisk: {
          storageAccountType: 'Premium_LRS'
          diskEncryptionSet: encrypted ? { id: diskEncryption.id } : null
        }
      }
    }
    networkProfile: {
      networkInterfaces: [
        { id: nic.id, properties: { deleteOption: 'Delete' } }
      ]
    }
    diagnosticsProfile: { bootDiagnostics: { enabled: true } }
  }
  dependsOn: [passwordSecret]
}

resource entraLogin 'Microsoft.Compute/virtualMachines/extensions@2024-11-01' = {
  parent: machine
  name: 'AADLoginForWindows'
  location: context.location
  tags: context.tags
  properties: {
    publisher: 'Microsoft.Azure.ActiveDirectory'
    type: 'AADLoginForWindows'
    typeHandlerVersion: '2.2'
    autoUpgradeMinorVersion: true
  }
}

// Azure finds the schedule of a machine by this name only.
resource shutdown 'Microsoft.DevTestLab/schedules@2018-09-15' = {
  name: 'shutdown-computevm-${name}'
  location: context.location
  tags: context.tags
  properties: {
    status: 'Enabled'
    taskType: 'ComputeVmShutdownTask'
    timeZoneId: 'UTC'
    dailyRecurrence: { time: '1900' }
    targetResourceId: machine.id
  }
}

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
