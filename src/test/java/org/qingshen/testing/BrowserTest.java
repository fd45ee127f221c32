package org.qingshen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The application of {@link AppTest} in a real Chromium. Where there is none, the test is reported
 * as not run; with {@code QINGSHEN_REQUIRE_BROWSER=true} it fails. A test method takes {@link
 * BrowserPeople}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AppTest
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
