package org.qingshen.letters.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives each tag of a paragraph a run of its own. Word splits a tag over several runs as it is
 * typed, and the engine that fills tags in loses the Chinese font of a run it has to split.
 */
final class TagRuns {

  private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}|\\[[A-Za-z]+]");

  private TagRuns() {}

  static void separate(Element paragraph) {
    List<Element> stretch = new ArrayList<>();
    for (Node child : WordXml.children(paragraph)) {
      if (isPlainRun(child)) {
        stretch.add((Element) child);
      } else if (WordXml.is(child, "proofErr")) {
        paragraph.removeChild(child);
      } else {
        separate(stretch);
        stretch.clear();
      }
    }
    separate(stretch);
  }

  /** A run of text only; a line break or a picture in it keeps it as it is. */
  private static boolean isPlainRun(Node node) {
    return WordXml.is(node, "r")
        && WordXml.children(node).stream()
            .filter(Element.class::isInstance)
            .allMatch(child -> WordXml.is(child, "rPr") || WordXml.is(child, "t"));
  }

  private static void separate(List<Element> runs) {
    StringBuilder all = new StringBuilder();
    List<Element> owner = new ArrayList<>();
    for (Element run : runs) {
      String text = WordXml.text(run);
      all.append(text);
      text.chars().forEach(letter -> owner.add(run));
    }
    Matcher tag = TAG.matcher(all);
    if (!tag.find()) {
      return;
    }
    Element first = runs.get(0);
    int done = 0;
    do {
      literal(all, owner, done, tag.start(), first);
      insert(first, owner.get(tag.start()), tag.group());
      done = tag.end();
    } while (tag.find());
    literal(all, owner, done, all.length(), first);
    runs.forEach(run -> run.getParentNode().removeChild(run));
  }

  /** Text between tags, in as many pieces as it had. */
  private static void literal(
      StringBuilder all, List<Element> owner, int from, int to, Element before) {
    int start = from;
    for (int at = from + 1; at <= to; at++) {
      if (at == to || owner.get(at) != owner.get(start)) {
        insert(before, owner.get(start), all.substring(start, at));
        start = at;
      }
    }
  }

  private static void insert(Element before, Element like, String text) {
    Element run = (Element) like.cloneNode(true);
    List<Node> texts =
        WordXml.children(run).stream().filter(child -> WordXml.is(child, "t")).toList();
    texts.stream().skip(1).forEach(run::removeChild);
    Element only = (Element) texts.get(0);
    only.setTextContent(text);
    only.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    before.getParentNode().insertBefore(run, before);
  }
}
