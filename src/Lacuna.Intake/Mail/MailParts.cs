using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Decoding;
using Lacuna.Intake.Feeds;
using Lacuna.Intake.Html;
using Lacuna.Intake.Piles;
using MimeKit;

namespace Lacuna.Intake.Mail;

/// <summary>Goes through the parts of a letter: the text as its reader sees it, plain where there is a choice, and what is attached.</summary>
internal sealed class MailParts(IntakeLimits limits)
{
    private readonly List<string> _texts = [];
    private int _count;

    /// <summary>The texts shown one below the other.</summary>
    public string Text => string.Join("\n\n", _texts);

    /// <summary>Files and letters inside the letter.</summary>
    public List<Attachment> Attachments { get; } = [];

    /// <summary>Parts that were left out.</summary>
    public List<Refusal> Refused { get; } = [];

    /// <summary>What was doubtful.</summary>
    public ImmutableArray<Note>.Builder Notes { get; } = ImmutableArray.CreateBuilder<Note>();

    /// <summary>True when the letter is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Goes through <paramref name="entity"/>.</summary>
    public void Take(MimeEntity? entity)
    {
        if (++_count > limits.MailParts)
        {
            if (_count == limits.MailParts + 1)
            {
                Refused.Add(new Refusal(RefusalReason.TooMany, string.Create(CultureInfo.InvariantCulture, $"has more than {limits.MailParts} parts; the rest was not read")));
            }

            return;
        }

        switch (entity)
        {
            case null:
                break;
            case Multipart { ContentType: var type } when type.IsMimeType("multipart", "encrypted"):
                IsEncrypted = true;
                break;
            case MultipartAlternative alternative:
                Take(Choose(alternative));
                break;
            case MultipartRelated related:
                Take(related.Root);
                break;
            case Multipart multipart:
                foreach (var part in multipart)
                {
                    Take(part);
                }

                break;
            case MessagePart { Message: { } letter } inner:
                Attach(inner, "message/rfc822", stream => letter.WriteTo(stream));
                break;
            case MimePart { ContentType: var type } when type.MimeType is "application/pkcs7-mime" or "application/x-pkcs7-mime" && type.Parameters["smime-type"] is not "signed-data":
                IsEncrypted = true;
                break;
            case TextPart { IsAttachment: false } text when text.IsPlain || text.IsHtml || text.IsFlowed:
                TakeText(text);
                break;
            case MimePart part when !IsSignature(part):
                Attach(part, part.ContentType.MimeType, stream => part.Content?.DecodeTo(stream));
                break;
        }
    }

    /// <summary>The plain text where it says something, else the last kind that is read, which is the one nearest to what the sender made (RFC 2046, 5.1.4).</summary>
    private static MimeEntity? Choose(MultipartAlternative alternative)
    {
        MimeEntity? chosen = null;
        foreach (var part in alternative)
        {
            if (part is TextPart { IsPlain: true } plain && BytesOf(plain).AsSpan().IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            {
                return plain;
            }

            chosen = part is TextPart { IsHtml: true } or Multipart || chosen is null ? part : chosen;
        }

        return chosen;
    }

    private void TakeText(TextPart part)
    {
        var bytes = BytesOf(part);
        var decoded = TextDecoder.Decode(bytes, part.ContentType.Charset ?? (part.IsHtml ? EncodingDeclaration.Find(bytes) : null));
        Notes.AddRange(decoded.Notes);
        var text = part.IsHtml ? HtmlFragment.ToPlain(decoded.Text)
            : part.IsFlowed ? FlowedText.Join(decoded.Text, part.ContentType.Parameters["delsp"]?.Equals("yes", StringComparison.OrdinalIgnoreCase) is true)
            : decoded.Text;
        text = FeedText.Plain(text);
        if (text.Length > 0)
        {
            _texts.Add(text);
        }
    }

    private void Attach(MimeEntity part, string type, Action<Stream> write)
    {
        var name = part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "";
        if (ContentTypes.IsNoDocument(type) || type is "text/calendar" or "text/vcard" or "text/x-vcard")
        {
            Refused.Add(new Refusal(RefusalReason.NotADocument, $"has a part \"{Path.GetFileName(name)}\" of type {type}, which holds no text that is read"));
            return;
        }

        using var bytes = new MemoryStream();
        write(bytes);
        Attachments.Add(new Attachment(SafeName(name), type is "application/octet-stream" ? null : part.ContentType.Charset is { } charset ? $"{type}; charset={charset}" : type, bytes.ToArray()));
    }

    private static string SafeName(string name) => Spaces.OneLine(TextCleaner.Clean(name.Replace('\\', '/').Split('/')[^1]));

    private static byte[] BytesOf(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsSignature(MimePart part) => part.ContentType.MimeType is "application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature" or "application/pgp-keys";
}
