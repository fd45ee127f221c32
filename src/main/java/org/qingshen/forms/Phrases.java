package org.qingshen.forms;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** 常用意见: wordings the person asking uses again and again. Nobody sees another's. */
public interface Phrases {

  /** Most a person may keep. */
  int MOST = 50;

  /** Fewest characters of one (code points). */
  int SHORTEST = 2;

  /** Most characters of one (code points). */
  int LONGEST = 300;

  /** Those of the person asking, the most used first. */
  List<Phrase> mine();

  /**
   * Keeps a wording, without the blanks around it.
   *
   * @return why not: too short, too long, there already, or too many; empty where kept
   */
  Optional<Text> add(String wording);

  /**
   * @return as {@link #add}; also where it is gone
   */
  Optional<Text> edit(String id, String wording);

  void remove(String id);

  /** Counts one use, for the order. */
  void used(String id);

  record Phrase(String id, String wording) {}
}
