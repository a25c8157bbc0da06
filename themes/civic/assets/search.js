// Shows the search box of the header: without scripts it would lead to a search that cannot search.
for (const box of document.querySelectorAll(".site-search")) box.hidden = false;
