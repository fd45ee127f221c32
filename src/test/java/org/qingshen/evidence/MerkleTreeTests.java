package org.qingshen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.shared.CaseId;

class MerkleTreeTests {

  @Test
  @DisplayName("the worked example of docs/adr/0016")
  void theWorkedExample() {
    String a = MerkleTree.leaf(new CaseId("case-a"), 3, Sm3.hex("a"));
    String b = MerkleTree.leaf(new CaseId("case-b"), 1, Sm3.hex("b"));
    String c = MerkleTree.leaf(new CaseId("case-c"), 7, Sm3.hex("c"));
    Checkpoint first =
        new Checkpoint(
                1,
                Instant.parse("2026-11-22T01:02:03Z"),
                3,
                root(List.of(a, b, c)),
                Checkpoint.NO_SEAL,
                null)
            .sealed();

    assertThat(a).isEqualTo("cb46b682b45182c674f6ed9a7c08a5d675866ddb8bb948f57651b77d0640325b");
    assertThat(b).isEqualTo("9903389bc6628df2062ff193f0d6f8e7a2674e9c31fc938190961c3ce2c140b5");
    assertThat(c).isEqualTo("9c83e545f0cb2b01da065a580abbd951d32ed6b3e8480b4e2ad20ff0319c9d45");
    assertThat(MerkleTree.node(a, b))
        .isEqualTo("bd867c9d13df5b9846e71527c26f1dcf99bcd934ec8c18ce134377ae834ee7ce");
    assertThat(first.root())
        .isEqualTo("098d5ad76994a6d834199225df308998c8987ac43ea429411230b18d4d474a16");
    assertThat(first.seal())
        .isEqualTo("dd865551b96d4f3b61fb9c0c4405c819751163be1c47e5f6247c888ef26532ed");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 33})
  void everyLeafHasAPathToTheRoot(int size) {
    List<String> leaves =
        IntStream.range(0, size)
            .mapToObj(i -> MerkleTree.leaf(new CaseId("case-" + i), i + 1, Sm3.hex("" + i)))
            .toList();
    for (int i = 0; i < size; i++) {
      Checkpoint checkpoint =
          new Checkpoint(1, Instant.EPOCH, size, root(leaves), Checkpoint.NO_SEAL, null).sealed();
      CaseId id = new CaseId("case-" + i);
      List<MerkleTree.Sibling> path = MerkleTree.path(leaves, i);

      assertThat(new Inclusion(checkpoint, id, i + 1, Sm3.hex("" + i), path).holds()).isTrue();
      assertThat(new Inclusion(checkpoint, id, i + 2, Sm3.hex("" + i), path).holds()).isFalse();
    }
  }

  @Test
  void aNodeCannotPassForALeafAndOrderMatters() {
    String a = Sm3.hex("a");
    String b = Sm3.hex("b");

    assertThat(MerkleTree.node(a, b)).isNotEqualTo(MerkleTree.node(b, a));
    assertThat(root(List.of(a, b))).isNotEqualTo(root(List.of(MerkleTree.node(a, b), b)));
    assertThat(MerkleTree.node(a, b)).isNotEqualTo(Sm3.hex(a + b));
  }

  private static String root(List<String> leaves) {
    MerkleTree tree = new MerkleTree();
    leaves.forEach(tree::add);
    return tree.root();
  }
}
