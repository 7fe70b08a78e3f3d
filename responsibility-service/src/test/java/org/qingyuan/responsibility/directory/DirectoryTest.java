package org.qingyuan.responsibility.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.unit.UnitView;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Inject
    Directory directory;

    @BeforeEach
    void theFixtureIsThere() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void wordsOfTheTableFindTheirUnits() {
        UnitRef security = new UnitRef(Fixture.unit("治安大队"), "治安大队", false);
        UnitRef discipline = new UnitRef(Fixture.unit("纪委"), "纪委", false);
        UnitRef all = resolve("各 单 位");
        assertEquals("各单位", all.name());
        assertTrue(all.group());
        assertEquals(
                Map.of(
                        "治安大队", security,
                        "治安", security,
                        " 治　安 ", security,
                        "治\u200b安", security,
                        "纪检监察部门", discipline,
                        "各 单 位", all),
                directory.resolve(
                        "jintan",
                        List.of(
                                "治安大队",
                                "治安",
                                " 治　安 ",
                                "治\u200b安",
                                "纪检监察部门",
                                "各 单 位",
                                "治安",
                                "交警大队",
                                // a unit of the bureau above
                                "驻局纪检监察组",
                                "")));
        assertEquals(Map.of(), directory.resolve("changzhou", List.of("治安大队")));
        assertEquals(Map.of(), directory.resolve("jintan", List.of()));
    }

    private UnitRef resolve(String words) {
        return directory.resolve("jintan", List.of(words)).get(words);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertEquals(
                "刑侦大队", directory.candidates("jintan", "刑侦支队", 3).getFirst().name());
        assertEquals(
                "出入境管理大队",
                directory.candidates("jintan", "出入境管理科", 1).getFirst().name());
        assertEquals(List.of(), directory.candidates("jintan", "xyz", 5));
    }

    @Test
    void aGroupStandsForItsUnitsInTheOrderOfTheDirectory() {
        UUID ops = resolve("各业务部门及基层所队").id();
        List<UUID> units = directory.expand("jintan", ops, DAY);
        assertEquals(15, units.size());
        assertEquals(Fixture.unit("法制室"), units.getFirst());
        assertEquals(Fixture.unit("银杏巡逻中队"), units.getLast());
        UUID all = resolve("各单位").id();
        assertEquals(19, directory.expand("jintan", all, DAY).size());
        assertEquals(List.of(), directory.expand("jintan", all, LocalDate.of(2025, 12, 31)));
        assertEquals(List.of(), directory.expand("changzhou", all, DAY));
    }

    @Test
    void aGroupOfNamedUnitsExpandsToThose() {
        TestBureau bureau = TestBureau.create();
        UUID late = bureau.make("units", bureau.unit("乙", "GENERAL", 2));
        UUID early = bureau.make("units", bureau.unit("甲", "GENERAL", 1));
        bureau.make("units", bureau.unit("丙", "GENERAL", 3));
        Map<String, Object> group = bureau.object("name", "成员单位", "units", List.of(late, early));
        group.remove("validFrom");
        bureau.make("unit-groups", group);
        assertEquals(List.of(early, late), directory.expand(bureau.code, (UUID) group.get("id"), DAY));
    }

    @Test
    void unitsAndTheDisciplineUnitOfADay() {
        assertEquals(
                List.of("局领导", "纪委", "政工室"),
                directory.units("jintan", DAY).stream()
                        .limit(3)
                        .map(UnitView::name)
                        .toList());
        assertEquals(Optional.of(Fixture.unit("纪委")), directory.disciplineUnit("jintan", DAY));
        assertEquals(Optional.empty(), directory.disciplineUnit("jintan", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void theLeadingGroupComesByRank() {
        assertEquals(
                List.of("局长", "政委", "纪委书记", "副局长", "副局长"),
                directory.leaders("jintan", DAY).stream().map(PostRef::title).toList());
        PostRef chief = directory.leaders("jintan", DAY).getFirst();
        assertEquals("赵示例", chief.personName());
        assertEquals(Fixture.person("赵示例").id(), chief.personId());
        assertEquals(Fixture.unit("局领导"), chief.unitId());
    }

    @Test
    void economicallyResponsibleAreChiefCommissarAndTheStations() {
        assertEquals(8, directory.economicallyResponsible("jintan", DAY).size());
        assertEquals(List.of(), directory.economicallyResponsible("changzhou", DAY));
    }

    @Test
    void branchesAreThoseWithMembersOfTheirOwn() {
        List<BranchRef> branches = directory.branches("jintan", DAY);
        assertEquals(10, branches.size());
        assertTrue(branches.stream().noneMatch(branch -> branch.name().equals("机关党总支")));
        assertTrue(branches.stream()
                .anyMatch(branch ->
                        branch.name().equals("云岫派出所党支部") && branch.unitId().equals(Fixture.unit("云岫派出所"))));
    }
}
