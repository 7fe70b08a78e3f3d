package org.qingyuan.responsibility.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void aNumberIsOneWord() {
        assertEquals("每年集中学习不少于[-2-][+12+]次。", spell("每年集中学习不少于2次。", "每年集中学习不少于12次。"));
    }

    @Test
    void whatWasTakenOutStandsBeforeWhatReplacedIt() {
        assertEquals("由[-治安-][+刑侦+]大队每[+半+]年走访一次。", spell("由治安大队每年走访一次。", "由刑侦大队每半年走访一次。"));
    }

    @Test
    void aLoneCharacterBetweenTwoChangesIsPartOfThem() {
        assertEquals("[-开展分析研判-][+召开专题会议+]。", spell("开展分析研判。", "召开专题会议。"));
    }

    @Test
    void sameAndEmptyTexts() {
        assertEquals("不变", spell("不变", "不变"));
        assertEquals("[+新增+]", spell("", "新增"));
        assertEquals("[-取消-]", spell("取消", ""));
        assertEquals(List.of(), WordDiff.of("", ""));
    }

    @Test
    void theTwoTextsCanBePutTogetherAgain() {
        String old = "每季度对群众信访举报进行一次分析，每半年走访一次同级党委、人大、政府。";
        String fresh = "每月对群众信访、举报进行分析，每半年走访两次同级党委、政府、政协。";
        List<Piece> pieces = WordDiff.of(old, fresh);
        assertEquals(old, without(pieces, Piece.Kind.ADDED));
        assertEquals(fresh, without(pieces, Piece.Kind.REMOVED));
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream().filter(p -> p.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }

    private static String spell(String old, String fresh) {
        return WordDiff.of(old, fresh).stream()
                .map(p -> switch (p.kind()) {
                    case SAME -> p.text();
                    case REMOVED -> "[-" + p.text() + "-]";
                    case ADDED -> "[+" + p.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
