package org.qingshen.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * A tree of SM3 digests in the shape of RFC 6962, built from one leaf after the other in memory
 * that grows with its height only. Leaves and nodes begin with different bytes, so that no node can
 * pass for a leaf. The format is docs/adr/0016.
 */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final Deque<Subtree> subtrees = new ArrayDeque<>();

  /** The digest of a case's head, as lower-case hex. */
  public static String leaf(CaseId caseId, long seq, String seal) {
    Sm3 sm3 = new Sm3();
    sm3.update(LEAF, LEAF.length);
    byte[] text = (caseId.value() + '\n' + seq + '\n' + seal).getBytes(StandardCharsets.UTF_8);
    sm3.update(text, text.length);
    return sm3.hex();
  }

  /** The digest above two others. */
  public static String node(String left, String right) {
    Sm3 sm3 = new Sm3();
    sm3.update(NODE, NODE.length);
    byte[] children = HexFormat.of().parseHex(left + right);
    sm3.update(children, children.length);
    return sm3.hex();
  }

  public void add(String leaf) {
    Subtree grown = new Subtree(leaf, 1);
    while (!subtrees.isEmpty() && subtrees.peek().leaves() == grown.leaves()) {
      Subtree left = subtrees.pop();
      grown = new Subtree(node(left.hash(), grown.hash()), left.leaves() + grown.leaves());
    }
    subtrees.push(grown);
  }

  /**
   * @throws java.util.NoSuchElementException where no leaf was added
   */
  public String root() {
    Deque<Subtree> rest = new ArrayDeque<>(subtrees);
    String root = rest.pop().hash();
    while (!rest.isEmpty()) {
      root = node(rest.pop().hash(), root);
    }
    return root;
  }

  /** The digests that lead from that leaf to the root, the lowest first. */
  public static List<Sibling> path(List<String> leaves, int position) {
    List<Sibling> path = new ArrayList<>();
    int from = 0;
    int to = leaves.size();
    while (to - from > 1) {
      int middle = from + Integer.highestOneBit(to - from - 1);
      boolean right = position >= middle;
      List<String> other = right ? leaves.subList(from, middle) : leaves.subList(middle, to);
      path.add(0, new Sibling(right, root(other)));
      from = right ? middle : from;
      to = right ? to : middle;
    }
    return path;
  }

  private static String root(List<String> leaves) {
    MerkleTree tree = new MerkleTree();
    leaves.forEach(tree::add);
    return tree.root();
  }

  /**
   * A digest on the way to the root.
   *
   * @param left whether it stands to the left of the way
   */
  public record Sibling(boolean left, String hash) {}

  private record Subtree(String hash, long leaves) {}
}
