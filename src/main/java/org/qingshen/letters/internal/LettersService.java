package org.qingshen.letters.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.Letter;
import org.qingshen.letters.Letters;
import org.qingshen.letters.internal.LetterFacts.Made;
import org.qingshen.letters.internal.Numbers.Given;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class LettersService implements Letters {

  private final LetterMapper mapper;
  private final Numbers numbers;
  private final LetterMaker maker;
  private final Recipients recipients;
  private final Texts texts;
  private final Clock clock;

  LettersService(
      LetterMapper mapper,
      Numbers numbers,
      LetterMaker maker,
      Recipients recipients,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.numbers = numbers;
    this.maker = maker;
    this.recipients = recipients;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter issue(Order order) {
    LetterRow made = mapper.ofOrder(order.caseId(), order.key());
    return made == null ? first(order) : made.letter();
  }

  private Letter first(Order order) {
    var at = OfficeTime.now(clock);
    Given number = numbers.next(issuer(order), order.kind().series(), at);
    return make(order, new Made(number.number(), number.entered(), 1, null, Tokens.next(), at));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter correct(Order order, String reason) {
    LetterRow before = mapper.ofOrder(order.caseId(), order.key());
    if (before == null) {
      throw Failures.of(Text.of("letters.failed.nothing"), texts, null);
    }
    var at = OfficeTime.now(clock);
    Given number = numbers.again(issuer(order), order.kind().series(), before.number());
    return make(
        order,
        new Made(
            before.number(), number.entered(), before.version() + 1, reason, Tokens.next(), at));
  }

  private Letter make(Order order, Made made) {
    LetterMaker.Written written = maker.write(order, made);
    Attachment document = written.document();
    String id = Ids.next();
    SealedEntry entry = maker.seal(id, order, made, written);
    LetterRow row =
        new LetterRow(
            id,
            order.caseId(),
            order.key(),
            order.kind(),
            made.number(),
            made.version(),
            LetterFacts.issuers(order, "、"),
            ids(order),
            made.at(),
            document.id(),
            null,
            made.token(),
            entry.seq());
    mapper.insert(row);
    recipients.tell(row.letter());
    return row.letter();
  }

  private Organisation issuer(Order order) {
    return order.issuers().stream()
        .findFirst()
        .orElseThrow(() -> Failures.of(Text.of("letters.failed.issuer"), texts, null));
  }

  private static String ids(Order order) {
    return order.issuers().stream()
        .map(issuer -> issuer.id().value())
        .collect(Collectors.joining(","));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Letter> of(CaseId caseId) {
    return mapper.of(caseId).stream().map(LetterRow::letter).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Letter> byToken(String token) {
    return Tokens.wellFormed(token)
        ? Optional.ofNullable(mapper.byToken(token)).map(LetterRow::letter)
        : Optional.empty();
  }
}
