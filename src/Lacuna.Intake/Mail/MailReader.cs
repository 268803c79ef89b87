using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Languages;
using Lacuna.Intake.Piles;
using MimeKit;

namespace Lacuna.Intake.Mail;

/// <summary>Makes a document of a letter (RFC 5322 and MIME), and hands on what is attached to it.</summary>
internal static class MailReader
{
    /// <summary>Multiparts inside one another that MimeKit goes down into; deeper ones are taken as text.</summary>
    private const int DeepestPart = 64;

    /// <summary>The letter in <paramref name="bytes"/>, then its attachments.</summary>
    public static IEnumerable<Taken> Read(byte[] bytes, ItemContent content, IntakeOptions options, CancellationToken cancellation)
    {
        MimeMessage message;
        try
        {
            var parser = ParserOptions.Default.Clone();
            parser.MaxMimeDepth = DeepestPart;
            message = MimeMessage.Load(parser, new MemoryStream(bytes), cancellation);
        }
        catch (Exception fault) when (fault is FormatException or ParseException or ArgumentException or InvalidOperationException)
        {
            return [Taken.Refused(RefusalReason.Damaged, $"is no letter that can be read: {fault.Message.ReplaceLineEndings(" ")}")];
        }

        var parts = new MailParts(options.Limits);
        parts.Take(message.Body);
        return [LetterOf(message, parts, content, options), .. parts.Attachments.Select(attachment => new Taken(null, Attachment: attachment)), .. parts.Refused.Select(refusal => new Taken(null, refusal))];
    }

    private static Taken LetterOf(MimeMessage message, MailParts parts, ItemContent content, IntakeOptions options)
    {
        if (parts.IsEncrypted)
        {
            return Taken.Refused(RefusalReason.Encrypted, "is an encrypted letter; save it decrypted");
        }

        var sender = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        var draft = new DocumentDraft(options)
        {
            Origin = content.Origin,
            Id = message.MessageId is { Length: > 0 } id ? $"mid:{id}" : null,
            SourceId = message.MessageId,
            Title = Spaces.OneLine(TextCleaner.Clean(message.Subject ?? "")),
            OutletName = sender is null ? null : Spaces.OneLine(TextCleaner.Clean(string.IsNullOrWhiteSpace(sender.Name) ? sender.Address : sender.Name)),
            SourceAddress = HostOf(sender?.Address) is { } host ? $"https://{host}/" : null,
            Language = LanguageTags.Tidy(message.Headers[HeaderId.ContentLanguage]),
            PublishedWording = message.Headers[HeaderId.Date] is { Length: > 0 } date ? date.Trim() : null,
            Retrieval = content.Retrieval,
        };
        draft.Notes.AddRange(parts.Notes);
        if (sender is not null)
        {
            draft.Notes.Add(new Note("mail.sender", "The sender is as the letter states it; nobody checked it."));
        }

        draft.SetText(parts.Text, options.Limits);
        return draft.IsEmpty && draft.Title.Length == 0
            ? Taken.Refused(RefusalReason.NoText, string.Create(CultureInfo.InvariantCulture, $"is a letter without text, with {parts.Attachments.Count} attachments"))
            : new Taken(draft.Build());
    }

    private static string? HostOf(string? address) =>
        address?.LastIndexOf('@') is >= 0 and var at && Uri.CheckHostName(address[(at + 1)..]) == UriHostNameType.Dns ? address[(at + 1)..] : null;
}
