package org.qingshen.access;

import java.util.List;

/** People offered on the login page; there is such a bean in the demo profile only. */
public interface DemoPeople {

  List<DemoPerson> all();

  /** The one password of all demo people. */
  String password();
}
