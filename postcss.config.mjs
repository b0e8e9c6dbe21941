// Tailwind turns utility classes and tokens into one style sheet.

export default { plugins: { '@tailwindcss/postcss': {} } };
