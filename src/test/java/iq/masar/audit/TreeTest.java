package iq.masar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.audit.model.Frontier;
import iq.masar.audit.model.Hashes;
import iq.masar.audit.model.Nodes;
import iq.masar.audit.model.Proofs;
import iq.masar.audit.model.Tree;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree against the known roots and proofs of RFC 6962's reference implementation. */
class TreeTest {
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final List<byte[]> hashes =
            LEAVES.stream().map(HexFormat.of()::parseHex).map(Hashes::leaf).toList();

    private static Nodes over(List<byte[]> leaves) {
        return new Nodes() {
            @Override
            public byte[] node(int level, long position) {
                return level == 0
                        ? leaves.get((int) position)
                        : Hashes.node(node(level - 1, 2 * position), node(level - 1, 2 * position + 1));
            }
        };
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertThat(hex(Hashes.empty())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void rootsOfOneToEightLeavesAreTheKnownOnes() {
        for (var size = 1; size <= 8; size++) {
            assertThat(hex(new Tree(over(hashes), size).root())).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void theGrowingEdgeNamesTheSameRootsAndCanBeTakenUpAnywhere() {
        for (var begun = 0; begun <= 8; begun++) {
            var edge = Frontier.of(over(hashes), begun);
            for (var size = begun + 1; size <= 8; size++) {
                var unused = edge.append(hashes.get(size - 1));
                assertThat(hex(edge.root())).isEqualTo(ROOTS.get(size - 1));
            }
        }
    }

    @Test
    void knownProofsComeOutAsTheReferenceGivesThem() {
        var tree = new Tree(over(hashes), 8);
        assertThat(tree.inclusion(0).stream().map(TreeTest::hex))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(tree.consistency(6).stream().map(TreeTest::hex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyProofOfEveryTreeUpToSixtyFiveLeavesHoldsAndNoOtherDoes() {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < 65; i++) {
            leaves.add(Hashes.leaf(new byte[] {(byte) i}));
        }
        for (var size = 1; size <= 65; size++) {
            var tree = new Tree(over(leaves), size);
            for (var at = 0; at < size; at++) {
                var path = tree.inclusion(at);
                assertThat(Proofs.includes(leaves.get(at), at, size, path, tree.root()))
                        .isTrue();
                assertThat(Proofs.includes(leaves.get((at + 1) % 65), at, size, path, tree.root()))
                        .isFalse();
            }
            for (var older = 1; older <= size; older++) {
                var before = new Tree(over(leaves), older).root();
                var proof = tree.consistency(older);
                assertThat(Proofs.isPrefix(older, before, size, tree.root(), proof))
                        .isTrue();
                assertThat(Proofs.isPrefix(older, Hashes.leaf(before), size, tree.root(), proof))
                        .isFalse();
            }
        }
    }
}
