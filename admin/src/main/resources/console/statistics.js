// Draws the charts of 统计 from the tables under them: what is seen and what is read cannot differ. Without this file the tables remain.
(() => {
  'use strict';
  if (!window.echarts) return;

  const rows = (table) => [...document.getElementById(table).tBodies[0].rows];
  const number = (text) => (text === '' || text === undefined ? null : Number(text));

  const trend = (table) => {
    const lines = rows(table);
    const orders = lines.map((line) => number(line.cells[1].dataset.value));
    const names = [...lines[0].querySelectorAll('[data-name]')].map((cell) => cell.dataset.name);
    const share = (name, at) => ({
      name, type: 'line', yAxisIndex: 1, connectNulls: false, symbolSize: 6,
      data: lines.map((line) => number(line.querySelectorAll('[data-name]')[at].dataset.value)),
    });
    return {
      color: ['#b9cfdf', '#0f5f8c', '#2f9e55', '#9a5b00', '#b42318', '#6b4fa0'],
      legend: { type: 'scroll', top: 0 },
      grid: { left: 48, right: 44, top: 64, bottom: 28 },
      xAxis: { type: 'category', data: lines.map((line) => line.dataset.label) },
      yAxis: [{ type: 'value', name: '单', minInterval: 1 }, { type: 'value', name: '%', min: 0, max: 100, splitLine: { show: false } }],
      series: [{ name: '工单', type: 'bar', data: orders }, ...names.map(share)],
    };
  };

  const heat = (table) => {
    const days = rows(table);
    const cells = days.flatMap((day, y) => [...day.cells].slice(1).map((cell, x) => [x, y, Number(cell.textContent.trim() || 0)]));
    return {
      grid: { left: 44, right: 12, top: 8, bottom: 64 },
      xAxis: { type: 'category', data: [...Array(24).keys()].map((hour) => `${hour}点`) },
      yAxis: { type: 'category', inverse: true, data: days.map((day) => day.cells[0].textContent) },
      visualMap: {
        min: 0, max: Math.max(1, ...cells.map((cell) => cell[2])), orient: 'horizontal', left: 'center', bottom: 0,
        itemHeight: 120, inRange: { color: ['#eef3f7', '#9cc3dd', '#2f7fb0', '#0b3a56'] },
      },
      series: [{ name: '报修', type: 'heatmap', data: cells }],
    };
  };

  const draw = { trend, heat };
  for (const place of document.querySelectorAll('[data-chart]')) {
    const table = place.dataset.table;
    const chart = echarts.init(place);
    // The text of a tip as HTML would carry styles that the content policy holds up.
    chart.setOption({ animation: false, tooltip: { renderMode: 'richText', trigger: place.dataset.chart === 'trend' ? 'axis' : 'item' }, ...draw[place.dataset.chart](table) });
    window.addEventListener('resize', () => chart.resize());
    chart.on('click', (hit) => {
      const row = rows(table)[place.dataset.chart === 'heat' ? hit.value[1] : hit.dataIndex];
      const link = (place.dataset.chart === 'heat' ? row.cells[hit.value[0] + 1] : row.cells[0]).querySelector('a');
      if (link) window.location.assign(link.href);
    });
  }
})();
