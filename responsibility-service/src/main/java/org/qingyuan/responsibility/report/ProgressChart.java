package org.qingyuan.responsibility.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToLongFunction;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.qingyuan.kit.document.Paper;

/** Progress by mechanism as bars; a chart of Word's own with its figures inside, so that it can be worked on. */
final class ProgressChart {
    private static final int WIDTH = 16;
    private static final int HEIGHT = 8;

    private ProgressChart() {}

    static void draw(Paper paper, String title, List<FigureRepository.Line> lines) {
        try {
            XWPFChart chart =
                    paper.document.createChart(WIDTH * Units.EMU_PER_CENTIMETER, HEIGHT * Units.EMU_PER_CENTIMETER);
            chart.setTitleText(title);
            chart.setTitleOverlay(false);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            XDDFCategoryAxis mechanisms = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
            counts.setCrosses(AxisCrosses.AUTO_ZERO);
            counts.setCrossBetween(AxisCrossBetween.BETWEEN);
            XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, mechanisms, counts);
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.STACKED);
            String[] names = lines.stream().map(FigureRepository.Line::name).toArray(String[]::new);
            XDDFCategoryDataSource categories =
                    XDDFDataSourcesFactory.fromArray(names, range(chart, names.length, 0), 0);
            series(chart, bars, categories, lines, 1, "已完成", PresetColor.SEA_GREEN, Figures::settled);
            series(
                    chart,
                    bars,
                    categories,
                    lines,
                    2,
                    "办理中",
                    PresetColor.GOLDENROD,
                    figures -> figures.inReview() + figures.inProgress());
            series(chart, bars, categories, lines, 3, "未开始", PresetColor.LIGHT_GRAY, Figures::notStarted);
            series(chart, bars, categories, lines, 4, "逾期", PresetColor.FIREBRICK, Figures::overdue);
            chart.plot(bars);
            onTopOfEachOther(chart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stacked bars overlap fully. Written as text, for POI's small set of schemas lacks the type of this one value. */
    private static void onTopOfEachOther(XWPFChart chart) {
        CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static void series(
            XWPFChart chart,
            XDDFBarChartData bars,
            XDDFCategoryDataSource categories,
            List<FigureRepository.Line> lines,
            int column,
            String name,
            PresetColor colour,
            ToLongFunction<Figures> count) {
        Double[] values = lines.stream()
                .map(line -> (double) count.applyAsLong(line.figures()))
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(values, range(chart, values.length, column), column);
        XDDFChartData.Series series = bars.addSeries(categories, source);
        series.setTitle(name, chart.setSheetTitle(name, column));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        series.setShapeProperties(shape);
    }

    private static String range(XWPFChart chart, int points, int column) {
        return chart.formatRange(new CellRangeAddress(1, points, column, column));
    }
}
