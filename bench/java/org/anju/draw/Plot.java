package org.anju.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Figures against the number of families, both axes in powers of ten. */
final class Plot {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;

  private final String title;
  private final String unit;
  private final XYSeriesCollection lines = new XYSeriesCollection();

  /**
   * @param unit of the upright axis
   */
  Plot(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  void add(String line, int families, double value) {
    if (lines.getSeriesIndex(line) < 0) {
      lines.addSeries(new XYSeries(line));
    }
    lines.getSeries(line).add(families, value);
  }

  void write(Path file) throws IOException {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    for (int i = 0; i < lines.getSeriesCount(); i++) {
      renderer.setSeriesStroke(i, new BasicStroke(2));
    }
    XYPlot plot = new XYPlot(lines, axis("families"), axis(unit), renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    JFreeChart chart = new JFreeChart(title, plot);
    chart.setBackgroundPaint(Color.WHITE);
    File target = file.toFile();
    ChartUtils.saveChartAsPNG(target, chart, WIDTH, HEIGHT);
  }

  private static LogAxis axis(String label) {
    LogAxis axis = new LogAxis(label);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setSmallestValue(Double.MIN_NORMAL);
    axis.setNumberFormatOverride(java.text.NumberFormat.getInstance(java.util.Locale.ENGLISH));
    return axis;
  }
}
