// Runs before the first frame: the theme of last time, so that nothing flashes. In a tab the popup may be wide.
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'system'
if (location.search.includes('view=tab')) document.documentElement.dataset.view = 'tab'
