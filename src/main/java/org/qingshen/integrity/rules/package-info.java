/** The plausibility rules (数据合理性核查) of metrics.md section 8: pure functions over facts. */
package org.qingshen.integrity.rules;
