/**
 * What cannot be changed later without being noticed: the sealed chain of every case and its
 * documents. Owns {@code case_chain}, {@code sealed_entry}, {@code withheld_release}, {@code
 * attachment}, {@code checkpoint}, {@code checkpoint_leaf}, {@code checkpoint_head}, {@code
 * signing_key}, {@code checkpoint_signature}, {@code checkpoint_delivery}, {@code ledger_run}.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
package org.qingshen.evidence;

import org.springframework.modulith.ApplicationModule;
