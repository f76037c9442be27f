using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _replacement;

    private ParameterReplacement(ParameterExpression parameter, Expression replacement)
    {
        _parameter = parameter;
        _replacement = replacement;
    }

    /// <summary>The body of a lambda of one parameter with an expression in the parameter's place.</summary>
    public static Expression In(LambdaExpression lambda, Expression replacement) => new ParameterReplacement(lambda.Parameters[0], replacement).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _replacement : node;
}
