namespace Lacuna.Intake.Html;

/// <summary>How far class names and ids are believed when they say that something is not the article.</summary>
internal enum NameTrust
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>All but those for comments: live tickers call their own reports so.</summary>
    AllButComments,

    /// <summary>None: some sites name everything by a menu or a sidebar.</summary>
    None,
}
