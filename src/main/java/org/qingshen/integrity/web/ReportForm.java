package org.qingshen.integrity.web;

import java.util.List;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.publication.PublicEvidence;

/**
 * What was typed into the form.
 *
 * @param website a field no person sees; whoever fills it in is a machine
 */
record ReportForm(
    String province,
    String reference,
    String item,
    String name,
    String contact,
    String facts,
    String website) {

  static final ReportForm EMPTY = new ReportForm("", "", "", "", "", "", "");

  ReportForm {
    province = province == null ? "" : province;
    reference = reference == null ? "" : reference;
    item = item == null ? "" : item;
    name = name == null ? "" : name;
    contact = contact == null ? "" : contact;
    facts = facts == null ? "" : facts;
    website = website == null ? "" : website;
  }

  boolean byAMachine() {
    return !website.isEmpty();
  }

  Filing with(List<PublicEvidence> files) {
    return new Filing(province, reference, item, name, contact, facts, files);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "ReportForm";
  }
}
