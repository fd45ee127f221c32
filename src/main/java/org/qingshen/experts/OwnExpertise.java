package org.qingshen.experts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/**
 * What an expert keeps of the own entry in the pool: employers, ties and interests, absence. Fields
 * and certificates are confirmed by the keeper.
 */
public interface OwnExpertise {

  /** Empty where the person asking is not in the pool. */
  Optional<Expert> mine();

  List<Expert.Field> fields();

  Optional<Text> addEmployment(Expert.Employment employment);

  Optional<Text> endEmployment(String employment, LocalDate last);

  Optional<Text> declare(Expert.Tie tie);

  /** It is remembered that it was declared. */
  Optional<Text> withdraw(String tie);

  Optional<Text> addAbsence(LocalDate from, LocalDate to);

  Optional<Text> removeAbsence(String absence);
}
