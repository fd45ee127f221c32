package org.qingshen.publication.web;

import java.util.List;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.PublicEvidence;

/**
 * What was typed into the form.
 *
 * @param website a field no person sees; whoever fills it in is a machine
 */
record ObjectionForm(String name, String contact, String row, String facts, String website) {

  static final ObjectionForm EMPTY = new ObjectionForm("", "", "", "", "");

  ObjectionForm {
    name = name == null ? "" : name;
    contact = contact == null ? "" : contact;
    row = row == null ? "" : row;
    facts = facts == null ? "" : facts;
    website = website == null ? "" : website;
  }

  boolean byAMachine() {
    return !website.isEmpty();
  }

  Filing with(List<PublicEvidence> files) {
    Integer chosen = row.matches("\\d{1,4}") ? Integer.valueOf(row) : null;
    return new Filing(name, contact, chosen, facts, files);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "ObjectionForm";
  }
}
