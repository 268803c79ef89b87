using Lacuna.Core.Documents;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Layout;

/// <summary>Days and times as pages show them: the same in every language of the site.</summary>
internal static class Days
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly InstantPattern Universal = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    /// <summary>When something says it was published, on the publisher's clock.</summary>
    public static string Of(PublicationTime? time) => time is not { Local: { } local } ? "no date" : time.HasTime ? Minute.Format(local) : Of(local.Date);

    /// <summary>A day.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A moment.</summary>
    public static string Of(Instant moment) => Universal.Format(moment);
}
