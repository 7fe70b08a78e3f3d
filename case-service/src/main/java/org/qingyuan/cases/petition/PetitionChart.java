package org.qingyuan.cases.petition;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Petitions by kind as bars, in the place of the template's {@code {{chart}}}; a chart of Word's own, to be worked on. */
final class PetitionChart implements RenderPolicy {
    private static final int WIDTH = 15;
    private static final int HEIGHT = 7;
    private static final int FEW = 10;
    private static final int GAP_PERCENT = 200;

    private final List<PetitionFigures.PetitionCount> counts;

    PetitionChart(List<PetitionFigures.PetitionCount> counts) {
        this.counts = counts;
    }

    @Override
    public void render(ElementTemplate place, Object data, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) place).getRun();
        run.setText("", 0);
        if (counts.isEmpty()) {
            return;
        }
        try {
            draw(template.getXWPFDocument()
                    .createChart(run, WIDTH * Units.EMU_PER_CENTIMETER, HEIGHT * Units.EMU_PER_CENTIMETER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void draw(XWPFChart chart) {
        chart.setTitleText("按类别（件）");
        chart.setTitleOverlay(false);
        var kinds = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMinimum(0);
        if (counts.stream().allMatch(line -> line.count() <= FEW)) {
            // Otherwise Word draws fractions of a petition.
            axis.setMajorUnit(1);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, kinds, axis);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP_PERCENT);
        String[] names = counts.stream()
                .map(line -> PetitionWords.of(PetitionKind.valueOf(line.code())))
                .toArray(String[]::new);
        Double[] values = counts.stream().map(line -> (double) line.count()).toArray(Double[]::new);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(names, range(chart, 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(chart, 1), 1));
        series.setTitle("件数", chart.setSheetTitle("件数", 1));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.TEAL)));
        series.setShapeProperties(shape);
        chart.plot(bars);
    }

    private String range(XWPFChart chart, int column) {
        return chart.formatRange(new CellRangeAddress(1, counts.size(), column, column));
    }
}
