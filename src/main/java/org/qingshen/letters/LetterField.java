package org.qingshen.letters;

import static org.qingshen.letters.LetterKind.ACCEPTANCE;
import static org.qingshen.letters.LetterKind.COMPLETION_NOTICE;
import static org.qingshen.letters.LetterKind.CREDIT_DECISION;
import static org.qingshen.letters.LetterKind.DECISION_APPROVED;
import static org.qingshen.letters.LetterKind.DECISION_REFUSED;
import static org.qingshen.letters.LetterKind.FORMAT_REJECTED;
import static org.qingshen.letters.LetterKind.INQUIRY_CLEARANCE;
import static org.qingshen.letters.LetterKind.INQUIRY_NOTICE;
import static org.qingshen.letters.LetterKind.NOT_SELECTED;
import static org.qingshen.letters.LetterKind.RECOMMENDATION;
import static org.qingshen.letters.LetterKind.REFUSAL;
import static org.qingshen.letters.LetterKind.VETO_DECISION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may name. Text as {@code {{word}}}, the QR code as {@code {{@qr}}}, rows as
 * {@code {{word}}} in the row of a table above one with {@code [column]}; see docs/letters.md.
 */
public enum LetterField {
  /** 发文字号; every letter shows it. */
  NUMBER("number", Shape.TEXT, true),
  /** （字号待确认） where nobody has entered the issuer's prefix. */
  NUMBER_NOTE("numberNote", Shape.TEXT, false),
  VERSION("version", Shape.TEXT, false),
  /** What a corrected letter says about the one before; empty in the first version. */
  CORRECTION("correction", Shape.TEXT, false),
  /** Issuers, one a line. */
  LETTERHEAD("letterhead", Shape.TEXT, false),
  /** Issuers in one line. */
  ISSUERS("issuers", Shape.TEXT, false),
  /** Issuers as they sign, one a line. */
  SIGNATURE("signature", Shape.TEXT, false),
  /** 2026年11月22日 */
  DATE("date", Shape.TEXT, false),
  /** 二〇二六年十一月二十二日 */
  DATE_CHINESE("dateChinese", Shape.TEXT, false),
  ADDRESSEES("addressees", Shape.TEXT, false),
  CASE_NUMBER("caseNumber", Shape.TEXT, false),
  PROJECT("project", Shape.TEXT, false),
  APPLICANT("applicant", Shape.TEXT, false),
  CATEGORY("category", Shape.TEXT, false),
  CALL("call", Shape.TEXT, false),
  CALL_BASIS("callBasis", Shape.TEXT, false),
  /** The address of the public page of verification. */
  VERIFY_URL("verifyUrl", Shape.TEXT, false),
  /** The same as a QR code; every letter carries it. */
  QR("qr", Shape.PICTURE, true),

  /** When each department agreed. */
  OPINIONS("opinions", EnumSet.of(RECOMMENDATION), List.of("no", "department", "date")),
  SENT_UP_AT("sentUpAt", EnumSet.of(ACCEPTANCE, REFUSAL)),
  CUT_OFF("cutOff", EnumSet.of(ACCEPTANCE, REFUSAL)),
  /** Everything that is missing, once. */
  ITEMS("items", EnumSet.of(COMPLETION_NOTICE), List.of("no", "item", "supply")),
  /** The last day, or that no term is set. */
  DUE("due", EnumSet.of(COMPLETION_NOTICE, INQUIRY_NOTICE)),
  /** The whole sentence: until when, how counted, what follows. */
  DEADLINE("deadline", EnumSet.of(COMPLETION_NOTICE, INQUIRY_NOTICE)),
  REASONS("reasons", EnumSet.of(FORMAT_REJECTED)),
  /** What each of the three departments decided, and why. */
  DEPARTMENT_OPINIONS(
      "departmentOpinions",
      EnumSet.of(NOT_SELECTED, DECISION_APPROVED, DECISION_REFUSED, VETO_DECISION, CREDIT_DECISION),
      List.of("no", "department", "opinion", "reason")),
  /** The aggregate of the panel; never a single score. Source: roles.md section 2. */
  PANEL_TOTAL("panelTotal", EnumSet.of(NOT_SELECTED, DECISION_APPROVED, DECISION_REFUSED)),
  MERGED_OPINION("mergedOpinion", EnumSet.of(NOT_SELECTED, DECISION_APPROVED, DECISION_REFUSED)),
  SURVEY_CONCLUSION("surveyConclusion", EnumSet.of(DECISION_APPROVED, DECISION_REFUSED)),
  /** Kind of falsification that is suspected. */
  ALLEGED("alleged", EnumSet.of(INQUIRY_NOTICE, INQUIRY_CLEARANCE)),
  /** What the party is told of it; never who raised it. */
  TOLD("told", EnumSet.of(INQUIRY_NOTICE)),
  /** The material it points at, in one line. */
  PINNED("pinned", EnumSet.of(INQUIRY_NOTICE)),
  /** How an inquiry without veto ended. */
  CONCLUSION("conclusion", EnumSet.of(INQUIRY_CLEARANCE)),
  /** What was determined to be falsified. */
  VETO_FACTS("vetoFacts", EnumSet.of(VETO_DECISION)),
  /** Items of the veto catalogue with the clause, or that it waits to be confirmed. */
  VETO_ITEMS("vetoItems", EnumSet.of(VETO_DECISION), List.of("no", "item", "basis")),
  /** How long the credit record lasts and when it may be repaired. */
  CREDIT_PERIOD("creditPeriod", EnumSet.of(VETO_DECISION)),
  /** The credit record a request is about. */
  CREDIT_RECORD("creditRecord", EnumSet.of(CREDIT_DECISION)),
  /** What was decided on the request. */
  CREDIT_RESULT("creditResult", EnumSet.of(CREDIT_DECISION)),
  /** 复议、诉讼、申诉: each with its term, or that it waits to be confirmed. */
  REMEDY("remedy", EnumSet.of(VETO_DECISION, CREDIT_DECISION));

  /** How a field is filled in. */
  public enum Shape {
    TEXT,
    PICTURE,
    ROWS
  }

  private final String word;
  private final Shape shape;
  private final boolean mandatory;
  private final Set<LetterKind> kinds;
  private final List<String> columns;

  LetterField(String word, Shape shape, boolean mandatory) {
    this(word, shape, mandatory, EnumSet.allOf(LetterKind.class), List.of());
  }

  LetterField(String word, Set<LetterKind> kinds) {
    this(word, Shape.TEXT, false, kinds, List.of());
  }

  LetterField(String word, Set<LetterKind> kinds, List<String> columns) {
    this(word, Shape.ROWS, true, kinds, columns);
  }

  LetterField(
      String word, Shape shape, boolean mandatory, Set<LetterKind> kinds, List<String> columns) {
    this.word = word;
    this.shape = shape;
    this.mandatory = mandatory;
    this.kinds = kinds;
    this.columns = columns;
  }

  /** As templates and facts name it. */
  public String word() {
    return word;
  }

  public Shape shape() {
    return shape;
  }

  /** Whether a template without it is refused. */
  public boolean mandatory() {
    return mandatory;
  }

  /** Columns of {@link Shape#ROWS}; none otherwise. */
  public List<String> columns() {
    return columns;
  }

  /** As it stands in a template. */
  public String tag() {
    return "{{" + (shape == Shape.PICTURE ? "@" : "") + word + "}}";
  }

  /** All fields a letter of that kind may name. */
  public static List<LetterField> of(LetterKind kind) {
    return Arrays.stream(values()).filter(field -> field.kinds.contains(kind)).toList();
  }

  /** The field a tag of a template names, as written between the braces. */
  public static Optional<LetterField> named(LetterKind kind, String between) {
    return of(kind).stream().filter(field -> field.tag().equals("{{" + between + "}}")).findFirst();
  }
}
