// Where something was read: a link, or the bare title where the source has no address.

export function SourceLink({
  title,
  url,
}: {
  readonly title: string;
  readonly url: string | null;
}) {
  if (url === null) return <span lang="en">{title}</span>;
  return (
    <a href={url} rel="noreferrer" lang="en">
      {title}
    </a>
  );
}
