package org.qingshen.access;

/**
 * A demo person as offered on the login page.
 *
 * @param post name of the post, such as 审核岗
 */
public record DemoPerson(String login, String name, String post, String organisation) {}
