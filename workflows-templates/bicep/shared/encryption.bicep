import { encryptionKey } from 'types.bicep'

@description('URI of the key, without a version when the newest is wanted.')
@export()
func keyIdentifier(key encryptionKey) string =>
  '${key.keyVaultUri}${endsWith(key.keyVaultUri, '/') ? '' : '/'}keys/${key.keyName}${empty(key.keyVersion) ? '' : '/${key.keyVersion}'}'
