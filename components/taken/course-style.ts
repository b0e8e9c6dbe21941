// The looks of the course's package: its list of lessons and the frame beside it. The site's own sheets give colours and
// type.

export const COURSE_STYLE = `
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
}
main {
  max-width: 46rem;
  margin-inline: auto;
  padding: 2rem 1rem 4rem;
}
h1 {
  font-size: 1.75rem;
  font-weight: 800;
}
h2 {
  margin: 2rem 0 0.5rem;
  font-size: 1.125rem;
  font-weight: 700;
}
.lead {
  margin-top: 0.5rem;
  color: var(--ink-2);
}
#standing {
  margin-block: 1rem;
  font-weight: 600;
}
ol {
  margin: 0;
  padding: 0;
  list-style: none;
}
li {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 1rem;
  border-top: 1px solid var(--line);
}
li a {
  display: inline-flex;
  align-items: center;
  min-height: 2.75rem;
  color: var(--ink);
  font-weight: 600;
  text-decoration: underline;
  text-underline-offset: 0.2em;
}
.state {
  color: var(--ink-2);
  font-size: 0.9375rem;
  font-variant-numeric: tabular-nums;
}
button {
  min-height: 2.75rem;
  padding: 0 1rem;
  border: 1px solid var(--ink-3);
  border-radius: 10px;
  background: var(--card);
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.reader {
  display: flex;
  flex-direction: column;
  height: 100vh;
  height: 100dvh;
}
.reader header {
  display: flex;
  align-items: center;
  gap: 1rem;
  padding: 0.375rem 0.75rem;
  border-bottom: 1px solid var(--line);
}
.reader iframe {
  flex: 1;
  width: 100%;
  border: 0;
}
[data-view="list"] .reader,
[data-view="lesson"] main {
  display: none;
}
`;
