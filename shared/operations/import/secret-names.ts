/**
 * The seed keeps names of secrets in its files, never secrets; but somebody may have put one in their place. Values of
 * these variables are never shown.
 */
export const isSecretName = (name: string): boolean => /secret|passw|pwd|token|credential|kv_s_name/i.test(name);
