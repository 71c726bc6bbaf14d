const en = {
  'clock.label': 'Demonstration clock',
  'clock.now': 'In the demo city it is {time}',
  'clock.hour': '1 hour on',
  'clock.day': '1 day on',
  'clock.week': '7 days on',
};

export default en;
