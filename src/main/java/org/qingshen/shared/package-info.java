/**
 * Words every module speaks: value objects, ids, sentences, the clock and the trail. Owns no table.
 */
@ApplicationModule(allowedDependencies = {})
package org.qingshen.shared;

import org.springframework.modulith.ApplicationModule;
