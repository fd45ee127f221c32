/**
 * What a submission claims, in words that no kind of case owns, and what rules find in it. Pilots
 * fill it from their plan, audits from their steps; the rules read nothing else.
 */
@NamedInterface("facts")
package org.qingshen.integrity.facts;

import org.springframework.modulith.NamedInterface;
