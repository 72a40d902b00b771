import { subnetsPerVnet } from '../network/kinds/azure-ranges.ts';

/**
 * Limits a factory of many projects meets first.
 * Source: learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const limits = {
  resourceGroupsPerSubscription: 980,
  subnetsPerVnet,
  deploymentsInHistory: 800,
  privateEndpointsPerVnet: 1000,
} as const;
