/** Login, setup, the shell around every view, and the pages of what went wrong. */
package org.qingshen.access.ui;
