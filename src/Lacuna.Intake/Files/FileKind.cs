namespace Lacuna.Intake.Files;

/// <summary>What a file holds, judged by its first bytes and its name.</summary>
internal enum FileKind
{
    PlainText,
    Html,
    Jsonl,
    Csv,
    Feed,
    JsonFeed,
    Pdf,
    Warc,
    Gzip,
    Zip,
    Mail,
    Mailbox,
}
