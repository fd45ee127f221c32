package org.qingshen.directory;

/**
 * What a post does in its department's inner chain 拟办–审核–签发, in the order of the chain. Departments
 * without a chain do not ask for it. Source: roles.md section 4, rule 1 [D].
 */
public enum Duty {
  /** 拟办 */
  DRAFT,
  /** 审核 */
  REVIEW,
  /** 签发 */
  SIGN
}
