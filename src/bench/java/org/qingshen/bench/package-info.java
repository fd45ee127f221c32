/**
 * Harnesses that measure; nothing here is a test. Run through the Maven profile {@code bench}, see
 * docs/performance.md.
 */
package org.qingshen.bench;
