package org.qingshen.forms;

/** What a field holds, and how the answer stands in {@link FormData}. */
public enum FieldType {
  /** One line; a string. */
  TEXT,
  /** Several lines; a string. */
  TEXTAREA,
  /** 统一社会信用代码 (GB 32100); a string. */
  CREDIT_CODE,
  /** A decimal; its plain string, never an exponent. */
  NUMBER,
  /** A day; {@code 2026-11-22}. */
  DATE,
  /** One choice from a long list; the option's value. */
  SELECT,
  /** One choice from a short list; the option's value. */
  RADIO,
  /** Yes or not; a boolean. */
  CHECKBOX,
  /** Several choices; a list of option values. */
  CHECKLIST,
  /** Uploaded files; a list of attachment ids. */
  FILES,
  /** A small table; a list of maps. */
  TABLE,
  /** A large table kept as staged rows; a map of {@code table}, {@code rows} and {@code digest}. */
  STAGED_TABLE,
  /** Text that only explains; no answer. */
  NOTE
}
